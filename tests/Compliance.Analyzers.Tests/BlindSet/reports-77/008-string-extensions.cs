using System;
using System.Text;

namespace Fennel.Retail.AmazonMail
{
    public static class MailTextExtensions
    {
        public static StringBuilder WithGreeting(this StringBuilder sb, string name)
            => sb.Append("Dear ").Append(name).AppendLine(",").AppendLine();

        public static StringBuilder WithDamageApology(this StringBuilder sb, string product)
            => sb.Append("I was sorry to read that the ").Append(product).AppendLine(" reached you broken. A new one ships tomorrow.");

        public static StringBuilder WithPhoneLine(this StringBuilder sb)
            => sb.AppendLine("It is quicker to talk: ring Carla on 0161 555 0143 any weekday."); // expect: BSM3002

        public static StringBuilder WithRangeLine(this StringBuilder sb)
            => sb.AppendLine("By the way, our autumn knife collection has just landed, come and have a look."); // expect: BSM1007

        public static StringBuilder WithSignature(this StringBuilder sb, string agent)
            => sb.AppendLine().Append("With best wishes, ").Append(agent);
    }

    public class DamageMailFactory
    {
        public string Create(string buyer, string product, string agent, bool urgent)
        {
            var sb = new StringBuilder()
                .WithGreeting(buyer)
                .WithDamageApology(product);

            if (urgent)
            {
                sb.WithPhoneLine();
            }

            return sb.WithRangeLine().WithSignature(agent).ToString();
        }
    }
}
