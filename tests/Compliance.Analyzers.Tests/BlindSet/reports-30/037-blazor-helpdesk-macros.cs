using System.Collections.Immutable;

namespace Halden.Helpdesk.Macros;

/// <summary>Replies which an agent inserts into a buyer thread with one key stroke.</summary>
public static class AgentMacros
{
    public static readonly ImmutableArray<Macro> Amazon = ImmutableArray.Create(
        new Macro("REFUND", "Hello {{customer}}, the refund for order {{order}} was issued today and should appear within five days."),
        new Macro("CALL", "Hello {{customer}}, could you let us have your private telephone number or e-mail so that we can talk without Amazon in between?"), // expect: BSM3002|BSM3003
        new Macro("SETTLE", "Hello {{customer}}, we would sooner compensate you in some other manner than take the goods back. What sum do you have in mind?"), // expect: BSM1003
        new Macro("ZELLE", "Hello {{customer}}, tell us your Zelle name and half of the purchase price is back with you tonight."), // expect: BSM1004|BSM1003
        new Macro("EDIT", "Hello {{customer}}, there is an Edit button beside your review. Kindly press it and reconsider your stars."), // expect: BSM2004
        new Macro("PARTS", "Hello {{customer}}, spare part {{part}} is free of charge under the warranty."));
}
