namespace FirePit.Co.Freight;

public enum FreightEvent { Schedule, Missed, GateCode, Damaged, Held }

public static class FreightTexts
{
    public static string For(FreightEvent e, string order) => e switch
    {
        FreightEvent.Schedule => $"Order {order} weighs 190 pounds and comes on a pallet. Which weekday suits you between 8 and 12?",
        FreightEvent.Missed => $"The driver found nobody home. The carrier, Estes, sets a new date if you call its terminal at 866-555-0102 with your tracking number.",
        FreightEvent.GateCode => "Please send us the gate code so that the truck can reach your driveway.",
        FreightEvent.Damaged => "If the crate is broken, write 'damaged' on the slip. We replace the fire pit or refund it in full.",
        FreightEvent.Held => $"Order {order} is held at the terminal until Monday. Should you no longer want it, let us know and we refund everything.",
        _ => "",
    };
}
