using System.Collections.Generic;

namespace XinYue.Seller.Mail
{
    public class OrderMailTemplates
    {
        private readonly IMailTransport _transport;
        private readonly string _sender;
        private readonly int _retry = 3;

        public OrderMailTemplates(IMailTransport transport, string sender)
        {
            _transport = transport; // expect@+18: BSM1007
            _sender = sender; // expect@+7: BSM3001|BSM5002
        } // expect@+5: BSM5002|BSM3001

        private const string Care = """
            <p>{客户名}您好：</p>
            <p>订单 {订单号} 的羊毛毯请用冷水手洗，平铺晾干。</p>
            <img src="http://img.xinyue-cdn.net/open.png?oid={订单号}" style="display:none" />
            <p>洗涤视频在我们的官网 <a href="https://www.xinyuejf.cn/care">xinyuejf.cn</a> 上。</p>
            """;

        private const string Returned = """
            {客户名}您好：
            订单 {订单号} 的退货已签收，款项今天原路退回。
            """;

        private const string Season = """
            {客户名}您好：
            秋冬新款四件套已到店，买过羊毛毯的客户都说配着用最好，欢迎进店选购。
            """;

        private static readonly Dictionary<string, (string Title, string Html)> Map = new Dictionary<string, (string, string)>
        {
            ["care"] = ("订单 {订单号} 洗护说明", Care),
            ["returned"] = ("订单 {订单号} 退款进度", Returned),
            ["season"] = ("订单 {订单号}", Season),
        };

        public void Send(string code, SellerOrder order)
        {
            var (title, html) = Map[code];
            for (var i = 0; i < _retry; i++)
            {
                if (_transport.TrySend(_sender, order.CustomerMail, Fill(title, order), Fill(html, order)))
                    return;
            }
        }

        private static string Fill(string source, SellerOrder order)
        {
            return source.Replace("{客户名}", order.Receiver).Replace("{订单号}", order.Number);
        }
    }
}
