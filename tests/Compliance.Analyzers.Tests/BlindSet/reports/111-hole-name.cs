namespace Meilan.Notify
{
    public class QuanTongZhi
    {
        private readonly BuyerNotifier _n;
        public QuanTongZhi(BuyerNotifier n) { _n = n; }

        public void Fa(Order o, string 优惠码, string youhuiquan, string wechatId)
        {
            _n.SendMessage(o.Id, $"您好，结账时输入{优惠码}即可立减。"); // expect: BSM1002|BSM1001
            _n.SendMessage(o.Id, $"您好，请添加{wechatId}领取红包。"); // expect: BSM3002|BSM1004|BSM3003
        }

        public void Mima(Order o, string pairingCode)
        {
            _n.SendMessage(o.Id, $"您好，请在手表上输入配对码{pairingCode}完成连接。");
        }
    }
}
