using System;

namespace Acorn.Mailer;

public static class ServiceLetterFactory
{
    private const string Part = "drawer handle";

    public static string Refund(string buyer, decimal amount)
        => string.Format("Dear {0}, the shade was broken, so we have refunded {1:C} to your card for this order.", buyer, amount);

    public static string Spare(string buyer)
        => $"Dear {buyer}, the missing {Part} is on its way to you at no cost.";

    public static string Size(string buyer)
        => "Dear #NAME#, please tell us which size we should cut.".Replace("#NAME#", buyer);

    public static string Reset(string buyer) => string.Join("\n",
        "Dear " + buyer + ",",
        "hold the star button for ten seconds until the light turns green.",
        "If the lamp still flickers, reply here and we send a replacement under warranty.");

    public static (string Subject, string Body) Swap(string buyer, bool inStock) =>
        ("Your exchange", inStock
            ? string.Concat("Dear ", buyer, ", the exchange lamp leaves us today.")
            : string.Concat("Dear ", buyer, ", the lamp is sold out, therefore we have refunded you in full."));
}
