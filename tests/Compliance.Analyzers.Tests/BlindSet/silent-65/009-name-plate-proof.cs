using System;
using System.Text;
using software.amzn.spapi.Model.messaging.v1;

namespace Hartwell.Signs
{
    public static class NamePlateProof
    {
        public static CreateConfirmCustomizationDetailsRequest Create(SignOrder o)
        {
            var t = new StringBuilder()
                .Append("Hello, please check the proof for order ").Append(o.OrderId).AppendLine(":")
                .Append("  line 1: ").AppendLine(o.Line1)
                .Append("  line 2: ").AppendLine(o.Line2)
                .Append("  plate: ").Append(o.Material).Append(", ").Append(o.WidthMm).Append(" x ").Append(o.HeightMm).AppendLine(" mm");

            if (o.HasStars)
                t.AppendLine("The five stars under the name will be cut out, not printed, as you wished.");
            if (o.Rating != null)
                t.AppendLine($"The rating plate keeps its wording ({o.Rating} V) because the law prescribes it.");

            t.AppendLine("If you want to change or remove a letter, reply within 48 hours; afterwards the plate goes into production.");
            t.Append("Custom plates can be refunded when they arrive damaged or differ from this proof.");

            return new CreateConfirmCustomizationDetailsRequest(text: t.ToString());
        }
    }
}
