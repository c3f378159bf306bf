using System;
using System.Collections.Generic;
using System.Windows.Input;

namespace Oakridge.SellerApp.ViewModels;

// Texts the seller (user of our program) reads, not the buyer
public sealed class WhatsNewViewModel
{
    public string Title => "What's new in version 7.2";

    public IReadOnlyList<string> Items { get; } =
    [
        "Coupon planner: see at a glance which of your coupons end this week.",
        "Review monitor: you get a notice when a product drops below four stars.",
        "Message check: the editor warns you when your text offers a discount or asks for a five-star review.",
        "Bulk refunds: mark up to 50 orders and refund them in one go.",
    ];

    public string Licence => "Your trial ends in {0} days. Upgrade to Pro and save 20% with the yearly plan.";
    public string Support => "Do you need help? Write to support@oakridge-software.example or call us on weekdays.";

    public ICommand OpenShop { get; }

    public WhatsNewViewModel(Action<Uri> open)
    {
        OpenShop = new Command(() => open(new Uri("https://oakridge-software.example/pricing?coupon=PRO20")));
    }

    private sealed class Command(Action run) : ICommand
    {
        public event EventHandler? CanExecuteChanged;
        public bool CanExecute(object? parameter) => true;
        public void Execute(object? parameter) => run();
    }
}
