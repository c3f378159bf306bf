using System;
using System.Linq;

namespace Armley.Lamps
{
    public class XinjianPianduan
    {
        public string ZhiBao(string name, string sku)
        {
            return string.Concat("尊敬的", name, "，只要您发布一条商品评价，我们就为", // expect: BSM2001
                sku, "延长两年质保。");
        }

        public string FanLi(string name, decimal sum) =>
            string.Concat(name, "您好，返现", sum.ToString("0.00"), "元可以打到您的银行卡或支付宝，请告诉我们账号。"); // expect: BSM1004

        public string DengHou(string name, DateTime until) =>
            string.Concat(name, "您好，台灯将在", until.ToString("M月d日"), "修好寄回，您愿意等待，还是希望全额退款？");

        public string Many(params string[] parts) =>
            string.Join("\n", new[]
            {
                "您好，",
                "这款灯用E14灯头，可以配后沿调光器。",
                "顺便告诉您，本店所有灯罩周日前一律半价。", // expect: BSM1001|BSM1007
                "阿姆利灯具"
            }.Concat(parts));
    }
}
