using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace PeakMoss.Hosting;

public record BuyerMessageSettings
{
    [Required] public string Greeting { get; init; } = "Hi {first},";
    public string AfterRefund { get; init; } = "the refund for the leaky bottle is on its way to your card. Give the bank three days.";
    public string AfterReorder { get; init; } = "second bottle, huh? Third one ships free of its price tag. Wink.";  // expect: BSM1006|BSM1005
    public string AfterPraise { get; init; } = "we blushed. Amazon would love to hear it too, preferably with all five stars lit."; // expect: BSM2002|BSM2003
}

public static class Registration
{
    public static IServiceCollection AddBuyerMessages(this IServiceCollection services) => services
        .Configure<BuyerMessageSettings>(s => s = s with
        {
            AfterRefund = "your refund went out today. As a peace offering, the next bottle is half price with code OOPS50.", // expect: BSM1001|BSM1002|BSM1003
        })
        .AddSingleton<IBuyerMessenger, RelayMessenger>();
}
