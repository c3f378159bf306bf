namespace FitTimer.Mobile
{
    public static class AppStrings
    {
        public const string RateTitle = "Enjoying FitTimer?";
        public const string RateText = "Tap a star to rate this app in the App Store. It helps other runners to find FitTimer.";
        public const string RateLater = "Ask me later";
        public const string Premium = "Go premium: first month free, then 2.99 per month.";
        public const string InviteFriend = "Invite a friend to FitTimer and unlock the interval coach.";
        public const string FollowUs = "Follow FitTimer on Instagram";
        public const string Haptic = "Haptic feedback at the end of each round";

        public static string Rated(int stars) => stars == 5
            ? "Wow, five stars! Thank you, see you at the next workout in FitTimer."
            : "Thanks! Tell us in the app settings what FitTimer can do better.";
    }
}
