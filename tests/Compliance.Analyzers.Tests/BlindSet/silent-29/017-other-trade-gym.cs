using System;

namespace FitClub.Marketing.Members
{
    /// <summary>Letters of the gym chain to its members. No marketplace involved.</summary>
    public static class MembershipLetters
    {
        public static string Referral(string member) =>
            $"Dear {member}, bring a friend to your FitClub studio in May and your June membership fee is halved.";

        public static string Birthday(string member) =>
            $"Dear {member}, happy birthday! Your trainer has a free hour of personal training for you at the FitClub front desk.";

        public static string Comeback(string member, DateTime since) =>
            $"Dear {member}, you have not been to the gym since {since:MMMM}. Renew your membership and get 20% off the yearly fee.";
    }
}
