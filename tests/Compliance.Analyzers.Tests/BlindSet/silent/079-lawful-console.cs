using System;
using System.Net.Mail;
namespace FaXinGongJu
{
    class Program
    {
        static void Main(string[] args)
        {
            Console.WriteLine("=== 批量发送延误通知 ===");
            foreach (string line in System.IO.File.ReadAllLines("dingdan.txt"))
            {
                string[] p = line.Split(',');
                MailMessage m = new MailMessage("kefu@neibu.local", p[1]);
                m.Subject = "关于订单" + p[0];
                m.Body = p[2] + "您好，因台风停航，您的包裹预计" + p[3] + "送达，非常抱歉。若不愿等待，我们为您全额退款。";
                new SmtpClient("127.0.0.1").Send(m);
                Console.WriteLine(p[0] + " 发送成功");
            }
            Console.ReadKey();
        }
    }
}
