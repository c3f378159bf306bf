using Hangfire;
using System.Globalization;

namespace YunCang.Jobs
{
    /// <summary>售后回访任务，每天上午十点跑一次</summary>
    public class ShouHouHuiFangJob
    {
        private const string YanQiMuBan = "{0}您好，您的订单{1}因航班取消预计晚到{2}天，如不愿等待请回复，我们会取消订单并全额退款。";
        private const string HuiFangMuBan = "{0}您好，订单{1}已签收一周。回复本消息并附上评价截图，我们将退还{2}元作为感谢。"; // expect: BSM2001
        private const string QueJianMuBan = "{0}您好，订单{1}漏装了一个滤芯，我们今天免费补寄，无需退回任何物品。";

        private readonly IBuyerMessageQueue _queue;
        private readonly IDingDanRepo _repo;

        public ShouHouHuiFangJob(IBuyerMessageQueue queue, IDingDanRepo repo)
        {
            _queue = queue;
            _repo = repo;
        }

        [AutomaticRetry(Attempts = 2)]
        [DisableConcurrentExecution(600)]
        public void Execute(DateTime riQi)
        {
            foreach (var d in _repo.QianShouYu(riQi.AddDays(-7)))
            {
                if (d.YiFaSong) continue;
                var wenBen = d.QueJian
                    ? string.Format(QueJianMuBan, d.MaiJia, d.DanHao)
                    : string.Format(CultureInfo.InvariantCulture, HuiFangMuBan, d.MaiJia, d.DanHao, d.JinE);
                _queue.Enqueue(d.DanHao, wenBen);
            }
        }

        public void ExecuteYanQi(string danHao, string maiJia, int tianShu)
            => _queue.Enqueue(danHao, string.Format(YanQiMuBan, maiJia, danHao, tianShu));

        public void TuiJian(string danHao, string maiJia)
            => _queue.Enqueue(danHao, string.Format("{0}您好，我们店铺刚上架了同系列的保温杯和便当袋，欢迎进店选购！", maiJia)); // expect: BSM1007

        public static void Register() =>
            RecurringJob.AddOrUpdate<ShouHouHuiFangJob>("shouhou-huifang", j => j.Execute(DateTime.Today), "0 10 * * *");
    }
}
