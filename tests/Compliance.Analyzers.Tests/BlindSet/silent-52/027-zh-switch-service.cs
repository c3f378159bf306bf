namespace KuaJing.Service
{
    public class ShouHouHuiFu
    {
        private readonly IMessageSender _sender;
        public ShouHouHuiFu(IMessageSender sender) { _sender = sender; }

        public void HuiFu(string orderNo, string leiXing, string maiJia)
        {
            string neiRong;
            switch (leiXing)
            {
                case "yanwu":
                    neiRong = $"{maiJia}您好，因台风影响，包裹会晚两天到，如果您不想再等，我们可以全额退款。";
                    break;
                case "huanhuo":
                    neiRong = $"{maiJia}您好，换货的椅子已经发出，坏的那把不用退回。";
                    break;
                case "dianhua":
                    neiRong = $"{maiJia}您好，我们没有电话客服，也不方便加您的微信，请在此回复，我们会尽快处理。";
                    break;
                case "guanwang":
                    neiRong = $"{maiJia}您好，这款椅子只在亚马逊销售，我们不能通过其他网站卖给您。";
                    break;
                default:
                    neiRong = $"{maiJia}您好，椅背上的五角星螺丝需要用盒里的扳手拧紧，请不要用力过大。";
                    break;
            }
            _sender.SendToBuyer(orderNo, neiRong);
        }
    }
}
