using System;
using System.Collections.Generic;
using HandlebarsDotNet;

namespace Juniper.Notifications.Amazon
{
    public class BuyerMessageRenderer
    {
        private readonly IHandlebars _hb = Handlebars.Create();

        public BuyerMessageRenderer()
        {
            _hb.RegisterTemplate("intro", "Hello {{firstName}},");
            _hb.RegisterTemplate("outro", "Yours, {{storeName}}");
            _hb.RegisterTemplate("sorry", "we are sorry about the {{defect}} on your {{item}}.");
            _hb.RegisterTemplate("remedy", "{{#if resend}}A new {{item}} is on its way, free of charge.{{else}}We have returned {{amount}} to your card.{{/if}}");
            _hb.RegisterTemplate("wallet", "Drop us your PayPal address and we will wire the difference over there today."); // expect: BSM1004|BSM3004|BSM3003
            _hb.RegisterTemplate("club", "Do you like trying things out? Our tester circle gets new gadgets before they are on sale."); // expect: BSM1006|BSM1007|BSM1005
        }

        public string Defect(object model) => Render("{{> intro}} {{> sorry}} {{> remedy}} {{> outro}}", model);

        public string Overcharged(object model) => Render("{{> intro}} {{> wallet}} {{> outro}}", model);

        public string Praise(object model) => Render("{{> intro}} how nice to read that you like the {{item}}. {{> club}} {{> outro}}", model);

        private string Render(string source, object model) => _hb.Compile(source)(model);
    }
}
