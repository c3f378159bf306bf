namespace Deskwright.Tone;

internal static class SignOff
{
    internal static string For(Channel channel, Outcome outcome, string buyer) =>
        channel is Channel.Amazon
            ? outcome is Outcome.Solved
                ? $"All sorted then, {buyer}. While you are here, have a look at our new thermostat, it has just come out." // expect: BSM1007
                : $"Bear with us, {buyer}, the engineer looks at it tomorrow."
            : $"Thanks, {buyer}. We will come back to you.";

    internal static string Refund(bool partial, decimal amount, string buyer) => partial
        ? $"{buyer}, we have refunded {amount:C} on this order for the missing bracket."
        : amount > 50m
            ? $"{buyer}, send us your sort code and account number and we'll wire the money straight to your bank." // expect: BSM1004|BSM3003
            : $"{buyer}, the full price has gone back to your original payment method.";

    internal static string Ps(bool regular) => regular
        ? "PS: you've a free pair of socks coming with whatever you get from us next." // expect: BSM1006|BSM1005
        : "";
}
