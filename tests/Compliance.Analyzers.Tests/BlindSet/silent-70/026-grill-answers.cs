using System;
using System.Collections.Generic;

namespace Smokewood.Grills.CustomerMail
{
    public class GrillLetter
    {
        private readonly List<string> _p = new();

        public GrillLetter For(string name, string amazonOrderId)
        {
            _p.Add($"Hello {name}, this is about the smoker from order {amazonOrderId}.");
            return this;
        }

        public GrillLetter Thermometer(bool spareInStock)
        {
            _p.Add("The thermometer shows the temperature of the lid, which is about 20% lower than that of the grate.");
            _p.Add(spareInStock
                ? "As yours stays at zero, a new thermometer will be sent free of charge."
                : "As yours stays at zero and we have no spare one, we have refunded 18 dollars of the price of this order.");
            return this;
        }

        public GrillLetter Gas()
        {
            _p.Add("Turn off the gas at the bottle first, then press the button to cancel the timer.");
            _p.Add("Store the bottle outdoors; the rating plate on the back tells you which regulator fits.");
            return this;
        }

        public GrillLetter NoFreebies()
        {
            _p.Add("You asked for a cover as an extra: we are sorry, we cannot add free products to an order.");
            return this;
        }

        public string Build() => string.Join(Environment.NewLine + Environment.NewLine, _p);
    }
}
