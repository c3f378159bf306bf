namespace Mingri.Core
{
    public partial class AftercareJob : Quartz.IJob
    {
        public Task Execute(Quartz.IJobExecutionContext ctx)
        {
            string Wrap(string name, string tail = "回覆本訊息即可，我們24小時內處理。") => $"{name}您好，{tail}";
            string Lure(string name, string tail = "私訊我們可拿到比頁面更低的內部價。") // expect: BSM1001|BSM3003
            {
                return $"{name}您好，{tail}";
            }

            var name = ctx.MergedJobDataMap.GetString("buyer");
            return ctx.MergedJobDataMap.GetBoolean("old")
                ? MessageBus.SendToBuyer(Lure(name))
                : MessageBus.SendToBuyer(Wrap(name));
        }
    }
}
