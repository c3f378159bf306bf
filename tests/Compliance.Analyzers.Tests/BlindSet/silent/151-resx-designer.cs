//------------------------------------------------------------------------------
// generated-like strongly typed resources
//------------------------------------------------------------------------------
namespace Arran.Properties
{
    internal class Strings
    {
        private static global::System.Resources.ResourceManager resourceMan;

        /// <summary>Looks up a localized string similar to Apply coupon.</summary>
        internal static string ApplyCoupon { get { return ResourceManager.GetString("ApplyCoupon", null); } }

        /// <summary>Looks up a localized string similar to Delete review?.</summary>
        internal static string DeleteReview { get { return ResourceManager.GetString("DeleteReview", null); } }

        /// <summary>Looks up a localized string similar to 20% off.</summary>
        internal static string PercentOff { get { return ResourceManager.GetString("PercentOff", null); } }

        internal static global::System.Resources.ResourceManager ResourceManager
            => resourceMan ??= new global::System.Resources.ResourceManager("Arran.Properties.Strings", typeof(Strings).Assembly);
    }
}
