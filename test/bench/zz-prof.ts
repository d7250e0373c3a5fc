import { inBrowser, wait } from './browser.js';
import { openSite } from './site.js';
const site = await openSite(process.argv[2] ?? 'dist');
await inBrowser('history-timeline', 60000, async ({page, cdp}) => {
  await cdp.send('Emulation.setCPUThrottlingRate', {rate:4});
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:200}); await cdp.send('Profiler.start');
  await page.goto(site.origin + '/blog/history-timeline.html', {waitUntil:'domcontentloaded'});
  await wait(5000);
  const {profile:p} = await cdp.send('Profiler.stop');
  const self:any={}; p.samples!.forEach((id,i)=>self[id]=(self[id]||0)+(p.timeDeltas![i]??0));
  const byId=new Map(p.nodes.map(n=>[n.id,n])); const total:any={};
  const tot=(n:any):number=>{ let s=self[n.id]||0; for(const c of n.children??[]) s+=tot(byId.get(c)); return total[n.id]=s; };
  tot(p.nodes[0]);
  const print=(n:any,d:number)=>{ if(total[n.id]<8000) return; console.log(' '.repeat(d)+(total[n.id]/1000).toFixed(0)+' ('+((self[n.id]||0)/1000).toFixed(0)+') '+n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber+':'+n.callFrame.columnNumber); for(const c of (n.children??[]).map((c:any)=>byId.get(c)).sort((a:any,b:any)=>total[b.id]-total[a.id])) print(c,d+1);};
  print(p.nodes[0],0);
});
await site.close();
