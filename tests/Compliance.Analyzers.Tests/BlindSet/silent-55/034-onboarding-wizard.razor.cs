using Microsoft.AspNetCore.Components;

namespace MailPilot.App.Pages;

public partial class OnboardingWizard : ComponentBase
{
    private int _step;

    private readonly (string Heading, string Text)[] _steps =
    {
        ("Connect your store", "Sign in with Amazon and come back here. Need help? Chat with us on Telegram or call our hotline."),
        ("Choose your flows", "Delay notices, return instructions, warranty documents. Marketing flows are not offered because Amazon forbids them."),
        ("Write your first template", "Keep it about the order. Never promise a discount, a gift or your money back in return for a review."),
        ("Invite your team", "Invite three colleagues and we give you a month for free."),
    };

    private string Hint => _step switch
    {
        0 => "You can revoke the access at any time.",
        1 => "Tip: customers who get a delay notice in time leave fewer bad reviews.",
        2 => "Placeholders such as {couponCode} are rejected by our checker.",
        _ => "Enter your promo code, if our sales team gave you one.",
    };
}
