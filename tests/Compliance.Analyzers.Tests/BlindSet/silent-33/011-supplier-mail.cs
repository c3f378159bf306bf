using System.Net.Mail;

namespace Jimei.CaiGou
{
    public class GongYingShangYouJian
    {
        private readonly SmtpClient _smtp;
        public GongYingShangYouJian(SmtpClient smtp) { _smtp = smtp; }

        // 发给工厂的采购邮件
        public void YiJia(string gongChangYouXiang, string lianXiRen, string sku, int shuLiang)
        {
            var mail = new MailMessage("caigou@jimei-toys.cn", gongChangYouXiang);
            mail.Subject = $"采购询价 {sku} x {shuLiang}";
            mail.Body = $"{lianXiRen}您好：\n\n我司计划追加 {shuLiang} 件，请按上次报价给九五折，并随货附赠 2% 备品。\n" +
                        "月结三十天，开票后银行转账。如有问题请打我座机 0592-6181234 或加微信。\n\n集美玩具采购部";
            _smtp.Send(mail);
        }

        public void ZhiLiang(string gongChangYouXiang, string sku, decimal kouKuan)
        {
            var mail = new MailMessage("caigou@jimei-toys.cn", gongChangYouXiang);
            mail.Subject = $"质量索赔 {sku}";
            mail.Body = $"贵司本批 {sku} 不良率超标，按合同赔偿 {kouKuan} 元，从本月货款中抵扣。";
            _smtp.Send(mail);
        }
    }
}
