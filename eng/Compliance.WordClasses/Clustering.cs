using System.Numerics.Tensors;

namespace Compliance.WordClasses;

/// <summary>Puts vectors together that point the same way (k-means on the sphere). All random numbers come from a seed.</summary>
internal static class Clustering
{
    private const int Rounds = 12;

    /// <summary>Takes the middle of the first so many vectors from all of them and makes their lengths one.</summary>
    public static void Centre(float[][] vectors, int first)
    {
        var middle = new float[vectors[0].Length];
        foreach (float[] vector in vectors.Take(first))
        {
            TensorPrimitives.Add(middle, vector, middle);
        }

        TensorPrimitives.Divide(middle, first, middle);
        foreach (float[] vector in vectors)
        {
            TensorPrimitives.Subtract(vector, middle, vector);
            Norm(vector);
        }
    }

    /// <summary>The class of every vector. The classes are made from the first so many.</summary>
    public static int[] Classes(float[][] vectors, int first, int count)
    {
        int[] order = [.. Enumerable.Range(0, first)];
        new Random(1).Shuffle(order);
        float[][] centres = [.. order.Take(count).Select(i => (float[])vectors[i].Clone())];
        for (var round = 0; round < Rounds; round++)
        {
            int[] nearest = [.. vectors.Take(first).Select(v => Nearest(centres, v))];
            foreach (float[] centre in centres)
            {
                Array.Clear(centre);
            }

            for (var i = 0; i < first; i++)
            {
                TensorPrimitives.Add(centres[nearest[i]], vectors[i], centres[nearest[i]]);
            }

            foreach (float[] centre in centres)
            {
                Norm(centre);
            }
        }

        return [.. vectors.Select(v => Nearest(centres, v))];
    }

    private static int Nearest(float[][] centres, float[] vector)
    {
        var nearest = 0;
        float most = float.NegativeInfinity;
        for (var i = 0; i < centres.Length; i++)
        {
            float likeness = TensorPrimitives.Dot(centres[i], vector);
            (nearest, most) = likeness > most ? (i, likeness) : (nearest, most);
        }

        return nearest;
    }

    private static void Norm(float[] vector) => TensorPrimitives.Divide(vector, TensorPrimitives.Norm(vector) + 1e-9f, vector);
}
