namespace Yulin.Tea.Service
{
    public class ReplyService
    {
        private readonly IAmazonMessenger _messenger;

        public ReplyService(IAmazonMessenger messenger) { _messenger = messenger; }

        public void Reply(string orderId, ReplyType type)
        {
            string body;
            switch (type)
            {
                case ReplyType.Refund:
                    body = "您好，退款已原路退回您的付款帳戶，通常三至五個工作天入帳。";
                    break;
                case ReplyType.Thanks:
                    body = "感謝您購買我們的烏龍茶，下次下單輸入折扣碼 {code} 可享優惠。"; // expect: BSM1002|BSM1001
                    break;
                case ReplyType.Gift:
                    body = "留下您的使用心得評論，我們會另外寄送一罐茶葉給您當謝禮。"; // expect: BSM2001
                    break;
                case ReplyType.Late:
                    body = "您好，因颱風影響，包裹將延後兩天送達，造成不便敬請見諒。";
                    break;
                default:
                    body = "您好，我們已收到您的訊息，將於一個工作天內回覆。";
                    break;
            }
            _messenger.SendMessage(orderId, body);
        }
    }
}
