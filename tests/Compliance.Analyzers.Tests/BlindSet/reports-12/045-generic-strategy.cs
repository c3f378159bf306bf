using System;
using Microsoft.Extensions.DependencyInjection;

namespace Boreal.Messaging.Strategies;

public interface IMessageStrategy<in TCase> where TCase : IServiceCase
{
    string Subject { get; }
    string BuildText(TCase serviceCase);
}

public sealed class HeaterLeakStrategy : IMessageStrategy<LeakCase>
{
    public string Subject => "Safety of your heater";
    public string BuildText(LeakCase c) =>
        $"Dear {c.Name}, please switch the heater off. We will collect it on {c.PickUp:D} and refund the price you paid.";
}

public sealed class SilentBuyerStrategy : IMessageStrategy<SilentCase>
{
    public string Subject => "Your heater";
    public string BuildText(SilentCase c)
    {
        var days = (DateTime.UtcNow - c.LastOrder).Days;
        return $"Dear {c.Name}, your last order was {days} days ago. "
             + $"You can now save {c.Percent} percent on any heater "           // expect: BSM1001
             + "with our compliments.";
    }
}

public sealed class FeedbackStrategy : IMessageStrategy<FeedbackCase>
{
    public string Subject => "Your seller feedback";
    public string BuildText(FeedbackCase c) =>
        $"Dear {c.Name}, remove the negative seller feedback for order {c.OrderId} and we will send you $25."; // expect: BSM2005|BSM2001
}

public static class StrategyRegistration
{
    public static IServiceCollection AddMessageStrategies(this IServiceCollection services) =>
        services.AddTransient<IMessageStrategy<LeakCase>, HeaterLeakStrategy>()
                .AddTransient<IMessageStrategy<SilentCase>, SilentBuyerStrategy>()
                .AddTransient<IMessageStrategy<FeedbackCase>, FeedbackStrategy>();
}
