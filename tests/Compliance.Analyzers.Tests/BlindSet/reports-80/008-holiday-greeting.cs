using System;
using System.Threading.Tasks;
using Quartz;

namespace MeiYun.Home.Jobs
{
    [DisallowConcurrentExecution]
    public class FestivalGreetingJob : IJob
    {
        private readonly IStationLetterService _letters;
        private readonly IBuyerQuery _buyers;

        public FestivalGreetingJob(IStationLetterService letters, IBuyerQuery buyers)
        {
            _letters = letters;
            _buyers = buyers;
        }

        public async Task Execute(IJobExecutionContext context)
        {
            var festival = context.MergedJobDataMap.GetString("festival");
            string letter = festival switch
            {
                "christmas" => "圣诞期间仓库放假🎄,您的床品会比原定日期晚两天发出,若不愿等待请回复本消息,我们会取消订单并退款。", // expect: BSM5001
                "spring" => "新年好!为了答谢您,我们准备了一份神秘小礼物,回复地址即可免费领取。", // expect: BSM1005|BSM3004
                "618" => "尊敬的顾客,年中大促开始了,全店床品六折起,错过再等半年!", // expect: BSM1001|BSM1007
                "anniversary" => "尊敬的顾客,本店八周年抽奖活动火热进行中,回复“参加”就有机会赢取电动牙刷。", // expect: BSM1006|BSM1005
                _ => throw new ArgumentOutOfRangeException(nameof(festival), festival, "unknown festival")
            };

            await foreach (var buyer in _buyers.LastYearAsync(context.CancellationToken))
            {
                await _letters.SendAsync(buyer.OrderId, letter);
            }
        }
    }
}
