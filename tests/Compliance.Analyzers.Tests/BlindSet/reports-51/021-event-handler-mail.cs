using System;
using System.ComponentModel;
using System.Net;
using System.Net.Mail;
using System.Windows.Forms;

namespace TwinOaks.Desk
{
    public class MailWorker
    {
        private readonly BackgroundWorker m_bgw = new BackgroundWorker();

        public MailWorker()
        {
            m_bgw.DoWork += new DoWorkEventHandler(m_bgw_DoWork);
            m_bgw.RunWorkerCompleted += delegate(object s, RunWorkerCompletedEventArgs a)
            {
                MessageBox.Show("Buyer mails done. Errors: " + (a.Error == null ? "none" : a.Error.Message));
            };
        }

        private void m_bgw_DoWork(object sender, DoWorkEventArgs e)
        {
            string[] arr = (string[])e.Argument;
            using (MailMessage oMsg = new MailMessage())
            {
                oMsg.To.Add(arr[0]);
                oMsg.Subject = "Order " + arr[1] + ": 15% cash back for you"; // expect: BSM1004
                oMsg.Body = "Dear " + arr[2] + ",\r\n";
                oMsg.Body += "we transfer the fifteen percent to you as soon as you name your PayPal address.\r\n"; // expect: BSM1004|BSM3003|BSM3002
                if (arr.Length > 3)
                    oMsg.Body += "The replacement hinge for " + arr[3] + " goes out today.\r\n";
                else
                    oMsg.Body += "New on our shelves: oak shelves, oak benches and a bed. Come and browse!\r\n"; // expect: BSM1007
                oMsg.Body += "Twin Oaks";
                new SmtpClient("smtp.twinoaks.local").Send(oMsg);
            }
        }
    }
}
