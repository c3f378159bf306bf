namespace Fba.Claims
{
    /// <summary>Opens cases with Amazon for inventory that Amazon lost.</summary>
    public class ReimbursementCase
    {
        public string Compose(string fnsku, int units, string shipment)
        {
            return $"Hello Selling Partner Support, {units} units of {fnsku} of shipment {shipment} were lost in your warehouse. "
                 + "Please reimburse them according to the FBA inventory reimbursement policy. The packing list is attached.";
        }

        public string Category => "FBA issue > Lost in warehouse";

        public bool Eligible(DateTime lost) => lost > DateTime.Today.AddDays(-60);
    }
}
