using System.Threading.Tasks;
using Furion.DynamicApiController;
using Furion.FriendlyException;

namespace Qingteng.Kefu.Application
{
    public class BuyerReplyService : IDynamicApiController
    {
        private readonly IAmazonMessageClient _client;

        public BuyerReplyService(IAmazonMessageClient client)
        {
            _client = client;
        }

        public async Task<bool> SendResend(string threadId, string sku)
        {
            if (string.IsNullOrWhiteSpace(sku)) throw Oops.Oh("SKU不能为空");
            return await _client.ReplyAsync(threadId, $"您好，漏发的{sku}已经安排补寄，不会另收费用，预计一周内送达。");
        }

        public async Task<bool> SendFeedbackChange(string threadId)
        {
            return await _client.ReplyAsync(threadId, "您好，您要是把店铺反馈里的那条差评撤了，我们再退您一半货款。"); // expect: BSM2005|BSM2001
        }

        public async Task<bool> SendSoldOut(string threadId)
        {
            return await _client.ReplyAsync(threadId, "您好，仓库盘点发现没库存了，请您尽快在后台申请取消这张订单。"); // expect: BSM4001
        }
    }
}
