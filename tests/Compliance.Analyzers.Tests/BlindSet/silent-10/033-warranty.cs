using System;
using System.Threading.Tasks;
using software.amzn.spapi.Model.messaging.v1;

namespace Warranty.Desk
{
    public class WarrantyReplies
    {
        public CreateUnexpectedProblemRequest Recall(string lot) => new()
        {
            Text = $"Important safety notice: chargers of lot {lot} can overheat. Please stop using yours. A replacement charger will be sent to you free of charge."
        };

        public CreateUnexpectedProblemRequest Lost() => new()
        {
            Text = "The carrier has lost your parcel. We have sent a new one by express, at no additional cost to you. No action is needed from you."
        };

        public CreateUnexpectedProblemRequest NoStock(decimal amount) => new()
        {
            Text = "The size you ordered is out of stock. We have cancelled the order and refunded " + amount.ToString("C") + ", including the shipping fee you paid."
        };

        public string Repair(string name) => $"Hello {name}, your mixer is still under warranty, so the repair is free. A prepaid return label is attached to this message.";
    }
}
