namespace Ulva
{
    public static class Canned
    {
        public static readonly string Warranty = "The kettle has two years of warranty. Please use the label to send it in; the repair costs nothing.";
        public static readonly string Missing = "The strainer was missing, so we posted one today. There is nothing to pay.";
        public static readonly string[] Both = { Warranty, Missing };
        public static readonly ReadOnlyMemory<char> Memory = "您好，濾網已補寄，預計三天到。".AsMemory();
        public static readonly Func<string, string> Named = n => $"{n}, the strainer is dishwasher safe; the body isn't.";

        static Canned()
        {
            foreach (var b in Both)
                if (b.Length > 2000) throw new InvalidOperationException("Text too long: " + b[..20]);
        }
    }
}
