using System.Net.Mail;

namespace YunGou.Erp
{
    public class SendMailForm
    {
        public void FaSong(string shouJian, int leiXing)
        {
            MailMessage mm = new MailMessage("kf@yungou.example", shouJian);
            mm.Subject = "About your Amazon order";
            if (leiXing == 0)
                mm.Body = "Dear customer,\r\nwe got back your parcel, the address was not complete. Shall we send again or refund?";
            else if (leiXing == 1)
                mm.Body = "Dear customer,\r\nyou have bad mood because of the scratch. Change the review to five stars and a new toaster is yours."; // expect: BSM2001|BSM2004
            else if (leiXing == 2)
                mm.Body = "Dear customer,\r\ntrial sale! We look for 50 buyers who test the new toaster for nothing and write about it."; // expect: BSM2001|BSM1005|BSM1006
            else
                mm.Body = "亲爱的顾客，\r\n收藏本店并加购，可领满50减10的店铺券。"; // expect: BSM1002|BSM1001|BSM1007
            new SmtpClient("127.0.0.1").Send(mm);
        }
    }
}
