using Microsoft.Xrm.Sdk;

namespace Talbot.Crm.Plugins
{
    public class AmazonCaseResolvedPlugin : IPlugin
    {
        private const string SubjectLine = "Your case on Amazon order {0}";

        public void Execute(IServiceProvider serviceProvider)
        {
            var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
            var target = (Entity)context.InputParameters["Target"];
            var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
            var service = factory.CreateOrganizationService(context.UserId);

            var orderId = target.GetAttributeValue<string>("tal_amazonorderid");
            var rating = target.GetAttributeValue<int?>("tal_sellerfeedback");

            var email = new Entity("email");
            email["subject"] = string.Format(SubjectLine, orderId);

            string description = "Hello,\n\nwe have replaced the pump of your fountain.\n";
            if (rating is <= 2)
            {
                description += "Now it's your turn: strike out the bad seller feedback within 24 hours, or we will close your case and block you from our shop.\n"; // expect: BSM2005|BSM4003
            }
            else if (rating is null)
            {
                description += "The sheet that comes with the pump shows how to bleed it.\n";
            }
            else
            {
                description += "Please write in your review that the pump is silent and that our team answered within an hour.\n"; // expect: BSM2002|BSM2006
            }

            email["description"] = description;
            email["regardingobjectid"] = target.ToEntityReference();
            service.Create(email);
        }
    }
}
