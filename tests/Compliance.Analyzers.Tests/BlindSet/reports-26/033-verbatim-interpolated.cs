namespace Poirier.Cuisines.Lettres;

public sealed class LettreInstallation
{
    private readonly string _boutique = "Poirier Cuisines";

    public string Corps(string client, string numero)
    {
        // expect@+7: BSM3003
        // expect@+8: BSM2006
        return $@"Dear {client},

the worktop for order {numero} has been cut to 186 cm as you wished.
It must be oiled twice before use.

Any further pieces can be ordered straight from {_boutique} and paid by cheque, outside Amazon.

Once everything is in place, please tell other buyers on the product page what you think.

{_boutique}";
    }

    public string Huile(string client) => $@"Dear {client},
the oil (250 ml) is packed under the worktop.
{_boutique}";
}
