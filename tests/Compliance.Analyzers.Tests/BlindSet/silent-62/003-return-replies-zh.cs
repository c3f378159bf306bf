using System.Collections.Generic;
using System.Threading.Tasks;

namespace Chengfeng.Amazon.Returns
{
    public class ReturnReplyService
    {
        private readonly IBuyerMessageClient _client;

        private static readonly IDictionary<string, string> Texts = new Dictionary<string, string>
        {
            { "LABEL_SENT", "您好，订单 {0} 的预付退货标签已经生成，您可以在“我的订单”里打印，运费由我们承担。" },
            { "RECEIVED", "您好，订单 {0} 的退货包裹今天已签收，检查无误后全额退款会退回您的原支付方式。" },
            { "PARTIAL", "您好，订单 {0} 退回的水杯缺少杯盖，因此退还 18.50 美元，差额为杯盖的价格。" },
            { "QUESTION", "您好，请问订单 {0} 需要退回的是黑色还是白色那一件？我们好为您核对退货申请。" },
            { "EXCHANGE", "您好，订单 {0} 的换货已安排，新的一件免费寄出，旧的一件请用标签寄回即可。" },
        };

        public ReturnReplyService(IBuyerMessageClient client)
        {
            _client = client;
        }

        public Task ReplyAsync(string orderId, string state)
        {
            return Texts.TryGetValue(state, out var template)
                ? _client.SendAsync(orderId, string.Format(template, orderId))
                : Task.CompletedTask;
        }
    }
}
