using System;
using System.Net.Mail;

namespace MorayWhiskyGlass
{
    class Program
    {
        static void Main(string[] argv)
        {
            // run every night from the task scheduler
            string[] lines = System.IO.File.ReadAllLines(argv[0]);
            SmtpClient smtp = new SmtpClient("localhost");
            for (int i = 0; i < lines.Length; i++)
            {
                string[] f = lines[i].Split('\t');
                MailMessage m = new MailMessage("orders@example.com", f[1]);
                m.Subject = "Your tasting glasses, order " + f[0];
                m.Body = "Dear " + f[2] + ",\r\n\r\n" +
                    "should any glass have a chip, reply with a photo and we send another.\r\n" +
                    "We have a wee dram stone set to give away to you; " + // expect: BSM1005|BSM2001
                    "it only wants your kind words under the product.\r\n" +
                    "Slainte,\r\nMoray Glass";
                if (f[3] == "2")
                    m.Body += "\r\nPS: Pay us by bank transfer next time and we split the Amazon fee with you."; // expect: BSM3003|BSM1001
                smtp.Send(m);
                Console.WriteLine("sent " + f[0]);
            }
        }
    }
}
