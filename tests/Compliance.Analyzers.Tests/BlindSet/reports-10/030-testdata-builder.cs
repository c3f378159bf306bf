using System;
using System.Collections.Generic;

namespace Demo.Data
{
    /// <summary>Fills the demo tenant. Sales shows these messages to real sellers, and they go live with one click.</summary>
    public class DemoTenantBuilder
    {
        private readonly List<AutoMessage> messages = new();

        public DemoTenantBuilder WithReplacement()
        {
            messages.Add(new AutoMessage("Replacement", "Dear {{first_name}}, we are sorry the vase broke. A new one will reach you on Monday."));
            return this;
        }

        public DemoTenantBuilder WithRepeatRequest()
        {
            messages.Add(new AutoMessage("Reminder 2", "Dear {{first_name}}, this is our second reminder: you still have not reviewed your purchase.")); // expect: BSM2006
            return this;
        }

        public DemoTenantBuilder WithGoodwill()
        {
            messages.Add(new AutoMessage("Goodwill", "Dear {{first_name}}, as a gesture of goodwill we would like to give you $8, although nothing is wrong with your order.")); // expect: BSM1003
            return this;
        }

        public DemoTenantBuilder WithStars()
        {
            messages.Add(new AutoMessage("Stars", "Dear {{first_name}}, only 5 stars count for us. Please click on five stars when you rate the vase!")); // expect: BSM2002
            return this;
        }

        public IReadOnlyList<AutoMessage> Build() => messages;
    }

    public sealed record AutoMessage(string Name, string Text);
}
