namespace Vosges.Literie.Configuration;

public sealed class ServiceMessageOptions
{
    public const string Section = "Amazon:ServiceMessages";

    public string Warranty { get; set; } =
        "Dear customer, your mattress is under guarantee for ten years. The certificate is attached; please keep it together with the invoice.";

    public string WarrantyClaim { get; set; } =
        "Dear customer, the sag you describe is covered by the guarantee. We exchange the mattress free of charge and collect the old one.";

    public string OutsideWarranty { get; set; } =
        "Dear customer, stains are unfortunately not covered by the guarantee. The cover may be washed at 60 degrees.";

    public string SpareCover { get; set; } =
        "Dear customer, the zip of your cover is defective. A new cover was sent to you today without charge.";

    public int MaxPerDay { get; set; } = 200;
}
