using System.Net.Mail;

namespace CaiGou.YouJian
{
    // 采购部给工厂发邮件
    public class GongYingShangMail
    {
        private readonly SmtpClient _smtp = new SmtpClient("smtp.corp.local");

        public void XunJia(string factoryMail, string liaoHao, int shuLiang)
        {
            var mail = new MailMessage("caigou@corp.local", factoryMail);
            mail.Subject = "询价：" + liaoHao;
            mail.Body = "王厂长：我司计划采购" + liaoHao + "共" + shuLiang + "件，请报含税单价，量大请给折扣，附上账期。采购部";
            _smtp.Send(mail);
        }

        public void CuiHuo(string factoryMail, string po)
        {
            var mail = new MailMessage("caigou@corp.local", factoryMail, "催货 " + po,
                "李经理：采购单" + po + "已逾期五天，贵厂需按合同每天扣减百分之一货款，请今天回复发货日期。");
            _smtp.Send(mail);
        }

        public void ZhiLiang(string factoryMail, string batch)
        {
            _smtp.Send("pinkong@corp.local", factoryMail, "质量问题 " + batch,
                "张工：批次" + batch + "收到多条一星差评，买家反映开关失灵，请工厂返工并承担费用。");
        }
    }
}
