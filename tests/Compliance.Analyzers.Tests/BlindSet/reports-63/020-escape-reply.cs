using System.Threading.Tasks;

namespace Haitong.Crm.Service.Impl
{
    public class RetainBuyerServiceImpl : IRetainBuyerService
    {
        private readonly IMessageApi messageApi;

        public RetainBuyerServiceImpl(IMessageApi messageApi)
        {
            this.messageApi = messageApi;
        }

        public async Task<bool> RetainAsync(RetainInput input)
        {
            string content = "";
            if (input.Type == 1)
            {
                content = "您好，耳机左侧无声的问题属于质量问题，我们给您更换一副新的，运费由我们承担。";
            }
            else if (input.Type == 2)
            {
                content = "您好，这边建议您别退了，我给您支付宝转80元，您把退货申请关掉就行。"; // expect: BSM1004|BSM1003|BSM3003
            }
            else if (input.Type == 3)
            {
                content = "您好，您把评价链接和您的个人主页发我一下，我登记之后安排给您现金奖励。"; // expect: BSM2001|BSM3004
            }
            else
            {
                content = $"您好，订单{input.OrderNo}的退货已签收，退款会在两个工作日内原路返回。";
            }
            return await messageApi.ReplyToBuyerAsync(input.ThreadId, content);
        }
    }
}
