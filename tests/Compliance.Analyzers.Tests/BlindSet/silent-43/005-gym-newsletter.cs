using System.Net.Mail;

namespace IronBarn.Gym
{
    // members mail of the gym in Dayton, OH
    public class MemberNewsletter
    {
        private const string Subject = "Bring a buddy week at Iron Barn Gym";

        public void Send(string member, string firstName)
        {
            var body = $@"Hey {firstName},

this week your training buddy works out for free at Iron Barn Gym in Dayton.
If your buddy signs a 12 month membership, you both get one month on the house.
Protein shakes at the front desk are 20% off for members on Saturday.

See you at the squat rack
Coach Dee, 937-555-0142";

            using var smtp = new SmtpClient("mail.ironbarn.example");
            smtp.Send("dee@ironbarn.example", member, Subject, body);
        }
    }
}
