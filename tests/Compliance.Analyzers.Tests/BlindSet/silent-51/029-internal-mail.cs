using System;
using System.Net.Mail;

namespace Ferrante.Common
{
    /// <summary>Mails to our own staff.</summary>
    public static class StaffMailHelper
    {
        public static void SendPolicyReminder(string strTeamList)
        {
            Send(strTeamList, "Reminder for agents: Amazon message policy",
                "Dear colleagues,\r\n\r\n" +
                "last week two agents offered a coupon to Amazon buyers after a complaint. This is forbidden.\r\n" +
                "Never ask a buyer to change a review, never give our phone number, and never promise a gift.\r\n" +
                "Refunds and replacements on the order itself remain allowed.\r\n\r\n" +
                "The compliance team");
        }

        public static void SendReviewAlert(string strTeamList, string strAsin, int nStars)
        {
            Send(strTeamList, "Alert for staff: new " + nStars + "-star review for " + strAsin,
                "A review with " + nStars + " stars was posted for " + strAsin + ". Please check the return reasons of this week. Do not contact the buyer about the review.");
        }

        private static void Send(string strTo, string strSubject, string strBody)
        {
            new SmtpClient().Send("compliance@ferrante.local", strTo, strSubject, strBody);
        }
    }
}
