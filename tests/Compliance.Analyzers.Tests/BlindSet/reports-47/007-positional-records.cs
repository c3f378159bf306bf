using System;

namespace Lumo.TemplateCatalogue;

public sealed record MessageTemplate(string Key, string Subject, string Body, bool Active = true);

public static class Catalogue
{
    public static readonly MessageTemplate Delay = new(
        "delay", "Your order is running late",
        "Hello, your lamp leaves our warehouse on Monday, three days later than promised. We apologise for the wait.");

    public static readonly MessageTemplate Happy = new(
        Key: "happy-check",
        Subject: "Your lamp",
        Body: "Hello, if you love the lamp, tell other shoppers in a review. If you don't, write to us before you post anything."); // expect: BSM2003|BSM2006

    public static readonly MessageTemplate Raffle = new(
        "raffle",
        "You are in!", 
        "Hello, your order number automatically takes part in our monthly prize draw for a floor lamp.", // expect: BSM1006
        Active: false);

    public static readonly MessageTemplate Insist = Delay with
    {
        Key = "rating-change",
        Body = "Hello, now that the replacement has reached you, could you raise your two-star review?", // expect: BSM2004
    };
}
