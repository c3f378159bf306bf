using System.Net.Mail;

namespace Caigou.Supplier
{
    public class GongYingShangYouJian
    {
        private readonly SmtpClient _smtp = new SmtpClient("mail.caigou.example");

        public void YiJia(string gongChangYouXiang, string sku, int shuLiang)
        {
            string supplierBody = "王经理您好：\r\n" +
                $"{sku} 本次采购 {shuLiang} 件，比上次多一倍，请按九折重新报价，" +
                "样品请免费寄两件到深圳仓，合同走对公转账。\r\n采购部";
            _smtp.Send("caigou@caigou.example", gongChangYouXiang, "询价：" + sku, supplierBody);
        }

        public void SuoPei(string factoryMail, string poNo)
        {
            string factoryText = "Dear supplier, in PO " + poNo + " 37 pieces are scratched. According to the contract please compensate us 260 USD or give discount on the next purchase order.";
            _smtp.Send("qc@caigou.example", factoryMail, "Quality claim " + poNo, factoryText);
        }
    }
}
