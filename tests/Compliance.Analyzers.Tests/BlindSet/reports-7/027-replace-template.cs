using System;
using System.Collections.Generic;
using System.Linq;

namespace FengHe.ErpCore.MoBan
{
    public class MoBanYinQing
    {
        private readonly Dictionary<string, string> _canShu = new Dictionary<string, string>();

        public MoBanYinQing Set(string ming, string zhi)
        {
            _canShu["#" + ming + "#"] = zhi;
            return this;
        }

        public string XuanRan(string moBan)
        {
            return _canShu.Aggregate(moBan, (t, kv) => t.Replace(kv.Key, kv.Value));
        }
    }

    public class KeHuWeiHu
    {
        public string ShengRi(string xingMing, string quanMa)
        {
            return "#姓名#您好！生日快乐，特奉上专属代金券#券码#，三十天内下单可用。" // expect: BSM1002
                .Replace("#姓名#", xingMing)
                .Replace("#券码#", quanMa);
        }

        public string BaoGuo(string xingMing, string danHao, string tuiKuan)
        {
            return "#姓名#您好，订单#单号#的包裹在转运中丢失，我们已退款#金额#美元，款项退回原付款账户。"
                .Replace("#姓名#", xingMing)
                .Replace("#单号#", danHao)
                .Replace("#金额#", tuiKuan);
        }

        public string LaoXiang(string xingMing)
        {
            var t = "@name您好，介绍朋友来买，成交一单您和朋友各得三十元。"; // expect: BSM1006
            return t.Replace("@name", xingMing);
        }

        public string ChiCun(string xingMing)
        {
            var t = "@name您好，您定制的桌布需要确认长宽，请回复具体尺寸，单位厘米。";
            return t.Replace("@name", xingMing);
        }
    }
}
