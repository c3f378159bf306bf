using System.Threading.Tasks;

namespace Yunshang.Apparel.Exchange
{
    public class ExchangeLetter
    {
        private const string Head = "您好，您申请的换货（订单 {0}）已通过。\n";
        private const string Label = "请用“我的订单”里的免费标签把 {1} 码寄回，我们收到后当天寄出 {2} 码。\n";
        private const string Wash = "羽绒服请勿机洗，建议中性洗涤剂手洗后平铺晾干。\n";
        private const string Invite = "邀请一位朋友下单，您和朋友各得 20 元无门槛券。\n"; // expect: BSM1002|BSM1006
        private const string Tail = "如换货期间有疑问，请在此会话中回复。\n云裳服饰";

        private const string Full = Head + Label + Wash + Invite + Tail;

        private readonly IAmazonMessageService _messages;

        public ExchangeLetter(IAmazonMessageService messages)
        {
            _messages = messages;
        }

        public async Task SendAsync(ExchangeRequest request)
        {
            var body = string.Format(Full, request.AmazonOrderId, request.OldSize, request.NewSize);
            await _messages.SendToBuyerAsync(request.AmazonOrderId, body);
        }
    }
}
