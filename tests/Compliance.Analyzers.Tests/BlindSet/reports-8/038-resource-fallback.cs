using System.Globalization;
using System.Resources;

namespace Fuyong.Erp.Lang
{
    public class BuyerText
    {
        private readonly ResourceManager _rm;
        public BuyerText(ResourceManager rm) => _rm = rm;

        private string Get(string key, string fallback) => _rm.GetString(key, CultureInfo.CurrentUICulture) ?? fallback;

        public string WarrantyExt() => Get("buyer.warranty.ext",
            "感谢您的订购。上传吸尘器的带图好评，我们为您延长12个月质保。"); // expect: BSM2001

        public string Belt() => Get("buyer.belt",
            "Thank you for your question. The belt of the vacuum can be changed without tools; pull the brush to the left first.");

        public string Vip() => Get("buyer.vip",
            "Thank you for your order. You are now a member of our VIP tester group and get new products for free before anybody else."); // expect: BSM1006|BSM1005

        public string BeltZh() => Get("buyer.belt.zh",
            "您好，皮带可以免工具更换：先把滚刷向左拉出，再取下旧皮带。");

        public string VipZh() => Get("buyer.vip.zh",
            "您好，恭喜您成为我们的测评会员，以后新品免费送您试用。"); // expect: BSM1006|BSM1005
    }
}
