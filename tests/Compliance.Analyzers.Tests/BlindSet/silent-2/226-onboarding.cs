namespace Aster.Onboarding;

public class WelcomeSlides
{
    public IReadOnlyList<Slide> Slides { get; } =
    [
        new("Welcome", "Manage your Amazon coupons, discounts and giveaways in one place."),
        new("Reviews", "See which of your products get five-star reviews and which do not."),
        new("Invite", "Invite your team and get one month for free."),
    ];
}
