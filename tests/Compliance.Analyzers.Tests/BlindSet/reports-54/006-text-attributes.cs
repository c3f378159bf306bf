using System;

namespace Graustein.Contracts;

[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class BuyerTextAttribute(string culture, string text) : Attribute
{
    public string Culture { get; } = culture;
    public string Text { get; } = text;
}

public enum FollowUpStep
{
    [BuyerText("en", "Your replacement charger was handed to the carrier this morning.")]
    [BuyerText("zh", "您的替换充电器今早已交给承运商。")]
    ReplacementSent,

    [BuyerText("en", "Leave us five stars and the second charger is yours for nothing.")] // expect: BSM2001
    [BuyerText("zh", "留下五颗星，第二个充电器免费送您。")] // expect: BSM2001
    DayTen,

    [BuyerText("en", "Register within 14 days and you are in the draw for a power station.")] // expect: BSM1006|BSM1005
    DayFourteen,

    [BuyerText("en", "The warranty on the charger runs for 24 months from delivery.")]
    Warranty
}
