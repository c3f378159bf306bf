using System.Xml.Linq;

namespace Shaxian.Erp.Xml
{
    public class MuBanXml
    {
        // 老系统模板库，导入到买家消息模块
        private const string Xml =
            "<messages to=\"amazon-buyer\">" +
            "<m code=\"A01\">Dear buyer, customs needs a copy of the invoice, it is attached.</m>" +
            "<m code=\"A02\">Dear buyer, we hear the zip is hard. Take 5 dollars from us, keep quiet and all is good.</m>" + // expect: BSM1003|BSM1004
            "<m code=\"A03\">Dear buyer, show this letter number when you order again and we cut the price by 4 dollars.</m>" + // expect: BSM1001|BSM1006|BSM1002
            "<m code=\"A04\">尊敬的买家，评价写满二十字并带图，送同款收纳袋一个。</m>" + // expect: BSM2001
            "</messages>";

        public static XDocument Load() => XDocument.Parse(Xml);
    }
}
