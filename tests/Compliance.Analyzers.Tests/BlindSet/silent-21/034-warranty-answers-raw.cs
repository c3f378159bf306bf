namespace Kontor.Service;

public class GarantieAntworten
{
    public string Motor(Order o) =>
        $"""
        Dear {o.Buyer},

        the motor of your grinder stopped within the warranty, so we replace the grinder free of charge.
        You get the new one with {o.Carrier} on {o.Eta:dd.MM.}; the old one need not come back.

        Kontor Kaffee
        """;

    public string Abgelaufen(Order o) =>
        $"""
        Dear {o.Buyer},

        the warranty of two years ended on {o.WarrantyEnd:dd.MM.yyyy}. We are sorry that we cannot repair the grinder at no charge any more.
        The carbon brushes are a usual wear part and can be changed with a screwdriver.

        Kontor Kaffee
        """;

    public string Zh(Order o) => $"{o.Buyer}，您好！研磨机仍在质保期内，我们免费为您更换新机，旧机无需寄回。";
}
