using System.Net.Mail;
namespace YunYing.TongZhi
{
    public class YuanGongYouJian
    {
        public void FaRiBao(string zhuguan, int chaping, int quan)
        {
            var mail = new MailMessage("erp@neibu.local", zhuguan);
            mail.Subject = "运营日报";
            mail.Body = "各位同事：昨日新增差评" + chaping + "条，请运营组逐条分析原因；后台优惠券核销" + quan + "张。";
            new SmtpClient("mail.neibu.local").Send(mail);
        }

        public void TiXing(string kefu)
        {
            DingTalk.Send(kefu, "提醒客服：站内信中不得出现优惠券、返现等内容，违者扣绩效。");
        }
    }
}
