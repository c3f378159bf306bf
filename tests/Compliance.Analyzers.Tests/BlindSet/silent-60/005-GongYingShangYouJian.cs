using System.Net.Mail;
using System.Text;

namespace KuaJing.CaiGou
{
    public class GongYingShangYouJian
    {
        private readonly SmtpClient _smtp;

        public GongYingShangYouJian(SmtpClient smtp) => _smtp = smtp;

        public void FaXunJia(GongYingShang gys, CaiGouDan dan)
        {
            var body = new StringBuilder();
            body.AppendLine($"{gys.LianXiRen} 您好：");
            body.AppendLine($"采购单 {dan.DanHao} 数量已增加到 {dan.ShuLiang} 件，请按八五折重新报价，货款月底银行转账。");
            body.AppendLine("加我微信 caigou_lao_wang 或打 0755-26001122 沟通细节。");
            body.AppendLine("另外上批次有 12 件次品，请从本次货款里扣除或者免费补货。");

            var mail = new MailMessage("purchase@kuajing-group.cn", gys.YouXiang, $"采购单 {dan.DanHao} 询价", body.ToString());
            _smtp.Send(mail);
        }
    }
}
