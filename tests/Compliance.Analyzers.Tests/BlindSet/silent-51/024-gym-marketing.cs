using System;
using System.Net.Mail;

namespace IronHall.Gym.Members
{
    /// <summary>Mailings of the fitness club to its members who agreed to the newsletter.</summary>
    public class GymMembershipNewsletter
    {
        public string BuildJanuary(string memberName, string clubName)
        {
            return "Dear member " + memberName + ",\r\n" +
                "renew your gym membership at " + clubName + " in January and the sauna is included for the whole year.\r\n" +
                "The reception of the club will be pleased to see you.";
        }

        public string BuildTrainerHour(string memberName)
        {
            return "Dear member " + memberName + ",\r\n" +
                "your membership includes one hour with a personal trainer. Ask for an appointment at the reception of the gym.";
        }

        public void Send(string memberMail, string text)
        {
            new SmtpClient("smtp.ironhall.local").Send("club@ironhall.local", memberMail, "News from your gym", text);
        }
    }
}
